/** Withdrawals over HTTP. May touch use cases; must not touch rows. */
@NullMarked
package fr.pixemploi.assessment.withdrawal.rest;

import org.jspecify.annotations.NullMarked;
