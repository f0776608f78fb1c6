/** Reads the goals' YAML file. Serves the domain only. */
@NullMarked
package fr.pixemploi.pathway.goal.persistence;

import org.jspecify.annotations.NullMarked;
