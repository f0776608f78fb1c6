/** Changes of files over HTTP, for the person. */
@NullMarked
package fr.pixemploi.profile.filechange.rest;

import org.jspecify.annotations.NullMarked;
