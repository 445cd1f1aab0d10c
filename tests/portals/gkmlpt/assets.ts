import { script, style, svg } from '../kit/answers';
import type { SampleAnswer } from '../sample-portal';

const indexScript = `(function () {
  var config = window._CONFIG, root = '/gkmlpt';
  function draw(nodes) {
    return '<ul>' + nodes.map(function (n) {
      var href = n.jump_url || root + '/index#' + n.id;
      return '<li><a href="' + href + '">' + n.name + '</a>' + (n.children.length ? draw(n.children) : '') + '</li>';
    }).join('') + '</ul>';
  }
  function nameOf(nodes, id) {
    for (var i = 0; i < nodes.length; i++) {
      if (nodes[i].id === id) return nodes[i].name;
      var below = nameOf(nodes[i].children, id);
      if (below) return below;
    }
    return '';
  }
  function day(seconds) { return new Date((seconds + 8 * 3600) * 1000).toISOString().slice(0, 10); }
  function show() {
    var id = Number(location.hash.slice(1)) || 0;
    document.getElementById('col-name').innerHTML = nameOf(config.TREE, id) || '全部信息';
    fetch(root + '/api/all/' + id + '?page=1&sid=' + config.SID).then(function (r) { return r.json(); }).then(function (data) {
      document.getElementById('records').innerHTML = '<tr class="header"><th>标题</th><th>发布日期</th></tr>' + data.articles.slice(0, 20).map(function (a) {
        return '<tr><td><a href="' + a.url + '">' + a.title + '</a></td><td>' + day(a.display_publish_time) + '</td></tr>';
      }).join('');
      document.getElementById('pages').innerHTML = data.total ? '共' + data.total + '条' : '暂无数据';
    });
  }
  document.getElementById('tree').innerHTML = draw(config.TREE);
  window.onhashchange = show;
  show();
})();`;

const sheet = `*{margin:0;padding:0;box-sizing:border-box}body{font:15px/1.8 "Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:#222}a{color:#222;text-decoration:none}ul{list-style:none}.w{width:1200px;margin:0 auto}
.headbox{background:#0d5bb5;padding:30px 0}.headbox .w{display:flex;justify-content:space-between;align-items:center}.site a{color:#fff;font-size:36px}.links a{color:#fff;margin-left:18px}
.Gnav{background:#fff;border-bottom:3px solid #0d5bb5}.Gnav .w{display:flex}.n{position:relative;flex:1;text-align:center;line-height:50px;font-size:17px}.drop{display:none;position:absolute;z-index:3;left:0;right:0;background:#fff;box-shadow:0 3px 8px #bbb}.drop a{display:block;font-size:14px;line-height:34px}.n:hover .drop{display:block}
.con{padding:16px 0 50px;min-height:520px}.GcPos{line-height:44px;border-bottom:1px solid #ddd;margin-bottom:14px}.GsSub a{display:inline-block;background:#eef4fb;padding:4px 16px;margin:0 8px 10px 0}.GsTL5 li{display:flex;justify-content:space-between;border-bottom:1px dotted #ccc;line-height:40px}.time{color:#888}
.page{text-align:center;padding:20px}.page a{border:1px solid #ccc;padding:2px 10px;margin:2px;display:inline-block}.page .current{background:#0d5bb5;color:#fff}.sec h2{color:#0d5bb5;border-bottom:2px solid #0d5bb5;margin:14px 0 6px;display:flex;justify-content:space-between}
#gkml{display:flex;gap:24px}#tree{width:280px;background:#f4f8fc;padding:12px}#tree ul ul{padding-left:16px}#gkml main{flex:1}.table-content{width:100%;border-collapse:collapse}.table-content td,.table-content th{border-bottom:1px solid #ddd;padding:8px;text-align:left}.classify td{border:1px solid #ccc;padding:6px 10px}.title{text-align:center;padding:18px}.report-table{border-collapse:collapse}.foot{background:#123d72;color:#cde;text-align:center;padding:20px}.foot a{color:#cde}`;

export const assets: Record<string, SampleAnswer> = {
  '/gkmlpt/static/js/index.js': script(indexScript),
  '/css/common.css': style(sheet),
  '/img/dzjg.svg': svg(
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><rect width="40" height="40" fill="#c00"/></svg>',
  ),
};
