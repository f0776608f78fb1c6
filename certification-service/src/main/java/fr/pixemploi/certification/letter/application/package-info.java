/** Use cases of letters: note whom to tell when results are published, and send each letter at most once. */
@NullMarked
package fr.pixemploi.certification.letter.application;

import org.jspecify.annotations.NullMarked;
