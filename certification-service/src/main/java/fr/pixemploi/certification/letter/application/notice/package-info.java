/** Use cases of letters to candidates about their sessions. */
@NullMarked
package fr.pixemploi.certification.letter.application.notice;

import org.jspecify.annotations.NullMarked;
