/** The rooms of a service and who may enter them. May touch ArchUnit; must know no service. */
@NullMarked
package fr.pixemploi.kit.house;

import org.jspecify.annotations.NullMarked;
