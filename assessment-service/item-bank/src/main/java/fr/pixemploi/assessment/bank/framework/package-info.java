/** What items and campaigns refer to: frames of reference for digital skills and the codes of their competences. */
@NullMarked
package fr.pixemploi.assessment.bank.framework;

import org.jspecify.annotations.NullMarked;
