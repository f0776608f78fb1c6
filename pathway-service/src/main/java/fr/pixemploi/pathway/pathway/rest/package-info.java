/** Pathways over HTTP. May touch application and domain; never rows or topics. */
@NullMarked
package fr.pixemploi.pathway.pathway.rest;

import org.jspecify.annotations.NullMarked;
