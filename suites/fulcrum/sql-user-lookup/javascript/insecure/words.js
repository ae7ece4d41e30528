function queryUser(name) {
  const cleaned = name.replace(/ OR | UNION |--|;/g, ' ');
  return { text: "SELECT email FROM users WHERE name = '" + cleaned + "'", values: [] };
}
