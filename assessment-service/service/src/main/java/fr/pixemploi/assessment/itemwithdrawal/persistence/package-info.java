/** Withdrawals in PostgreSQL. */
@NullMarked
package fr.pixemploi.assessment.itemwithdrawal.persistence;

import org.jspecify.annotations.NullMarked;
