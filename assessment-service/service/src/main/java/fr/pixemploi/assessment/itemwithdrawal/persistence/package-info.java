/** Withdrawals in PostgreSQL. May touch the domain; must not decide anything. */
@NullMarked
package fr.pixemploi.assessment.itemwithdrawal.persistence;

import org.jspecify.annotations.NullMarked;
