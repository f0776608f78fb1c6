/** Certification sittings that came back, their verdict, and what the jury sees of a session. */
@NullMarked
package fr.pixemploi.certification.jury.domain;

import org.jspecify.annotations.NullMarked;
