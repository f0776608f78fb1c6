/** Messages over REST. */
@NullMarked
package fr.pixemploi.profile.message.rest;

import org.jspecify.annotations.NullMarked;
