/** The log of reads in PostgreSQL. */
@NullMarked
package fr.pixemploi.profile.readlog.persistence;

import org.jspecify.annotations.NullMarked;
