import { expect, test } from 'vitest';
import { recognisePortal } from './recognise-portal';

const recognise = (url: string, title: string | null = null) => recognisePortal({ url, title }).isPortal;

test('a host under gov.cn is a portal, one that only contains the words is not', () => {
  expect(recognise('http://www.example.gov.cn/')).toBe(true);
  expect(recognise('http://gov.cn.example.com/')).toBe(false);
  expect(recognise('http://examplegov.cn/')).toBe(false);
});

test('a body named in the title is enough elsewhere', () => {
  expect(recognise('http://www.example.cn/', '某某市人民政府门户网站')).toBe(true);
  expect(recognise('http://www.example.cn/', '某某高新技术产业开发区管理委员会')).toBe(true);
  expect(recognise('http://www.example.cn/', '某某市水务局')).toBe(true);
  expect(recognise('http://www.example.cn/', '故事的结局')).toBe(false);
  expect(recognise('http://www.example.cn/')).toBe(false);
});
