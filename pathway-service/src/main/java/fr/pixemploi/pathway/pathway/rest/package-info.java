/** Pathways over HTTP. */
@NullMarked
package fr.pixemploi.pathway.pathway.rest;

import org.jspecify.annotations.NullMarked;
