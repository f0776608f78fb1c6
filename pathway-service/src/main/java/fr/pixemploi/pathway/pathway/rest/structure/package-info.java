/** Pathways of a structure over HTTP: lists in and out. */
@NullMarked
package fr.pixemploi.pathway.pathway.rest.structure;

import org.jspecify.annotations.NullMarked;
