import { inflateRawSync } from 'node:zlib';

/** Texts of the files in a zip archive (docx, xlsx) by their paths, read from its central directory. */
export async function unzip(blob: Blob): Promise<Map<string, string>> {
  const zip = Buffer.from(await blob.arrayBuffer());
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const files = new Map<string, string>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const method = zip.readUInt16LE(at + 10);
    const size = zip.readUInt32LE(at + 20);
    const [name, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const path = zip.toString('utf8', at + 46, at + 46 + name);
    const header = zip.readUInt32LE(at + 42);
    const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
    const bytes = zip.subarray(start, start + size);
    files.set(path, (method === 0 ? bytes : inflateRawSync(bytes)).toString('utf8'));
    at += 46 + name + extra + comment;
  }
  return files;
}
