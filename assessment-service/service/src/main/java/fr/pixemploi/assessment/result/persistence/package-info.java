/** Results, the log of their readers and the read model of grants in PostgreSQL. */
@NullMarked
package fr.pixemploi.assessment.result.persistence;

import org.jspecify.annotations.NullMarked;
