/** Certification sittings that came back, their verdict, and what the jury sees of a session. May touch java.* and the rules' values; must not know SQL, HTTP or topics. */
@NullMarked
package fr.pixemploi.certification.jury.domain;

import org.jspecify.annotations.NullMarked;
