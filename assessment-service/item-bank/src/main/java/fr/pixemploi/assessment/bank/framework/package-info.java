/** What items and campaigns refer to: frames of reference for digital skills and the codes of their competences. May touch java.* and the engine's cut scores; must not know where frameworks come from. */
@NullMarked
package fr.pixemploi.assessment.bank.framework;

import org.jspecify.annotations.NullMarked;
