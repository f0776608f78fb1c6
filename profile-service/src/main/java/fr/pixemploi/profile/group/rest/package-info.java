/** Groups and their members over HTTP. */
@NullMarked
package fr.pixemploi.profile.group.rest;

import org.jspecify.annotations.NullMarked;
