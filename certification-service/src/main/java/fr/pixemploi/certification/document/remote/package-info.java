/** Whoever gives timestamps, over HTTP. */
@NullMarked
package fr.pixemploi.certification.document.remote;

import org.jspecify.annotations.NullMarked;
