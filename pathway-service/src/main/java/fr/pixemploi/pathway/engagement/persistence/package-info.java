/** What is asked of everybody, from its YAML file. Serves the domain only. */
@NullMarked
package fr.pixemploi.pathway.engagement.persistence;

import org.jspecify.annotations.NullMarked;
