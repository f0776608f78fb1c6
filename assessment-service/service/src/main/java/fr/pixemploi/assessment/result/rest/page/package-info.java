/** A result as people read it: a page and a document. */
@NullMarked
package fr.pixemploi.assessment.result.rest.page;

import org.jspecify.annotations.NullMarked;
