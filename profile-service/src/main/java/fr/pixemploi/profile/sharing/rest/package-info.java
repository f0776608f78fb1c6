/** Grants over HTTP, for the person who gives them. May touch the use cases; must not reach rows or topics. */
@NullMarked
package fr.pixemploi.profile.sharing.rest;

import org.jspecify.annotations.NullMarked;
