/**
 * Reads the communes and what authors say of landmasses and speeds, from files that come with the service. Serves the domain only.
 */
@NullMarked
package fr.pixemploi.pathway.place.persistence;

import org.jspecify.annotations.NullMarked;
