/** Goals from their YAML file, and those of structures from PostgreSQL. Serves the domain only. */
@NullMarked
package fr.pixemploi.pathway.goal.persistence;

import org.jspecify.annotations.NullMarked;
