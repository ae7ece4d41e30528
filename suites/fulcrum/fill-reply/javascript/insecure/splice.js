/**
 * Writes name into reply, an array of 32 numbers: the number of each character and a 0 behind the last one.
 * The array is used for one reply after the other, and all of it is sent to the client.
 * The name 'ab' makes reply begin with 97, 98, 0.
 */
function fillReply(reply, name) {
  const numbers = [...name].map((character) => character.charCodeAt(0));
  reply.splice(0, numbers.length + 1, ...numbers, 0);
}
