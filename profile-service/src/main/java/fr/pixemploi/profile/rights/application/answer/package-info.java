/** Answering what people ask for: carried out or refused, with a reason that the law knows. */
@NullMarked
package fr.pixemploi.profile.rights.application.answer;

import org.jspecify.annotations.NullMarked;
