/** A copy for a person of all that is kept of them: what it is made of, where it stands. May touch java.* only. */
@NullMarked
package fr.pixemploi.profile.export.domain;

import org.jspecify.annotations.NullMarked;
