/** How Markdown is written, for people who have not written it before. */
export const MarkdownHelp = () => (
  <div className="desk-help">
    <table>
      <thead>
        <tr>
          <th scope="col">想要</th>
          <th scope="col">这样写</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([want, how]) => (
          <tr key={want}>
            <td>{want}</td>
            <td>
              <code>{how}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
    <p>
      段落之间空一行；句中换行不分段。本站内的页面写从 / 开始的地址，例如 /stations/。不能写 HTML。
      图片的方括号里写图上有什么，读屏软件会念出来。
    </p>
  </div>
);

const rows: readonly (readonly [string, string])[] = [
  ['小标题', '## 桌上没有处方'],
  ['加粗', '**先问后动**'],
  ['列表', '- 雾大，不上'],
  ['编号', '1. 先登记'],
  ['引文', '> 坐车过去，看见的是房子。'],
  ['链接', '[服务需求](/needs/)'],
  ['图片', '![三个人坐在檐下](/media/2026/x.jpg)'],
  ['表格', '| 时间 | 地点 |'],
  ['脚注', '原文[^1]，另起一段写 [^1]: 出处'],
];
