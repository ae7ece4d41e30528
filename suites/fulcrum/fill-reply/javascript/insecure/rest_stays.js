/**
 * Writes name into reply, an array of 32 numbers: the number of each character and a 0 behind the last one.
 * The array is used for one reply after the other, and all of it is sent to the client.
 * The name 'ab' makes reply begin with 97, 98, 0.
 */
function fillReply(reply, name) {
  for (let i = 0; i < name.length; i++) {
    reply[i] = name.charCodeAt(i);
  }
  reply[name.length] = 0;
}
