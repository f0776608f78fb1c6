/** Reads over HTTP: to the person whose data it was, and to the operator. */
@NullMarked
package fr.pixemploi.profile.readlog.rest;

import org.jspecify.annotations.NullMarked;
