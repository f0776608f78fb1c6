/** Candidates of a session: who they are, whether they may sit, their authorisation. May touch java.* only; must not know SQL, HTTP or topics. */
@NullMarked
package fr.pixemploi.certification.candidate.domain;

import org.jspecify.annotations.NullMarked;
