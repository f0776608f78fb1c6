/** Candidates of a session: who they are, whether they may sit, their authorisation. */
@NullMarked
package fr.pixemploi.certification.candidate.domain;

import org.jspecify.annotations.NullMarked;
