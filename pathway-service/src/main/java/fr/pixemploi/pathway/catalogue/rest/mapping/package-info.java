/** FORMACODEs and their mappings over HTTP. */
@NullMarked
package fr.pixemploi.pathway.catalogue.rest.mapping;

import org.jspecify.annotations.NullMarked;
