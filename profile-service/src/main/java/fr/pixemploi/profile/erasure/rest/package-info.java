/** Erasures over HTTP: for the person, by a receipt without an account, and for the operator. */
@NullMarked
package fr.pixemploi.profile.erasure.rest;

import org.jspecify.annotations.NullMarked;
