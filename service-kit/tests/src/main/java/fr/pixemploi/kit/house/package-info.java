/** The rooms of a service and who may enter them. */
@NullMarked
package fr.pixemploi.kit.house;

import org.jspecify.annotations.NullMarked;
