/** Withdrawals over HTTP. */
@NullMarked
package fr.pixemploi.assessment.itemwithdrawal.rest;

import org.jspecify.annotations.NullMarked;
