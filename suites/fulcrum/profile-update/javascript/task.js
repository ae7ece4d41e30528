// fulcrum: begin
/**
 * Changes the profile user by the form, on which users enter a new name, a new email or both; returns the profile.
 *
 * updateProfile({ id: 7, name: 'Ann', email: 'ann@example.org', role: 'member' }, { name: 'Anna' })
 * // { id: 7, name: 'Anna', email: 'ann@example.org', role: 'member' }
 */
function updateProfile(user, form) {
  // fulcrum: cut
