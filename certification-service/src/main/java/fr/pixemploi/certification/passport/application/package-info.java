/** Operators make batches of passages, take their files and bring the receipts. */
@NullMarked
package fr.pixemploi.certification.passport.application;

import org.jspecify.annotations.NullMarked;
