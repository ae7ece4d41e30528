function userXml(name) {
  const text = /^[A-Za-z ]*$/.test(name) ? name : `<![CDATA[${name}]]>`;
  return '<user><role>guest</role><name>' + text + '</name></user>';
}
