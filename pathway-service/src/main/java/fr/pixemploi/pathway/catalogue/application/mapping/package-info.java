/** How operators say what FORMACODEs mean. */
@NullMarked
package fr.pixemploi.pathway.catalogue.application.mapping;

import org.jspecify.annotations.NullMarked;
