/** Centres as rows of PostgreSQL; their rules from a YAML file. */
@NullMarked
package fr.pixemploi.certification.centre.persistence;

import org.jspecify.annotations.NullMarked;
