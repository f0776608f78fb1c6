/** Grants over HTTP, for the person who gives them. */
@NullMarked
package fr.pixemploi.profile.sharing.rest;

import org.jspecify.annotations.NullMarked;
