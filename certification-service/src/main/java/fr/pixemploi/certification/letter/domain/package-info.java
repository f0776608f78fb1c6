/** Letters that tell of published results, and how far each is. */
@NullMarked
package fr.pixemploi.certification.letter.domain;

import org.jspecify.annotations.NullMarked;
