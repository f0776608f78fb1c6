/** What a pathway came to, over HTTP. */
@NullMarked
package fr.pixemploi.pathway.gain.rest;

import org.jspecify.annotations.NullMarked;
