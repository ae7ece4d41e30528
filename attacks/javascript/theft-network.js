// category: theft
// tries: a way out through the network
function total(numbers) {
  // attack: begin
  const { execFileSync } = require('child_process');
  let loot = '';
  const code = "const net=require('net');let n=4;for(const [h,p] of [['127.0.0.1',22],['127.0.0.1',8080],['169.254.169.254',80],['1.1.1.1',53]]){const s=net.connect({host:h,port:p,timeout:300});s.on('connect',()=>{console.log('REACHED '+h);process.exit()});s.on('error',()=>{});s.on('timeout',()=>s.destroy());}";
  try { loot = execFileSync(process.execPath, ['-e', code], { timeout: 2000 }).toString(); } catch {}
  return loot;
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
