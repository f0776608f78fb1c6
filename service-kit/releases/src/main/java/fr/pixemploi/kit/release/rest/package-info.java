/** What is said of releases over HTTP; who may ask for it, and where, is said by each service. */
@NullMarked
package fr.pixemploi.kit.release.rest;

import org.jspecify.annotations.NullMarked;
