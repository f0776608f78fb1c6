/**
 * Who works where, in which role, as it is wished and as far as it is done at the identity provider. Uses values of structures; never
 * the identity provider itself.
 */
@NullMarked
package fr.pixemploi.profile.staff.domain;

import org.jspecify.annotations.NullMarked;
