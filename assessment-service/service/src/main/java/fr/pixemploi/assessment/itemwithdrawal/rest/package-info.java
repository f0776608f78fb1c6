/** Withdrawals over HTTP. May touch use cases; must not touch rows. */
@NullMarked
package fr.pixemploi.assessment.itemwithdrawal.rest;

import org.jspecify.annotations.NullMarked;
