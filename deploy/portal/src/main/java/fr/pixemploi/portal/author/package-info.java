/** Pages of authors of questions: what is published, what is proposed, with previews and findings. */
@NullMarked
package fr.pixemploi.portal.author;

import org.jspecify.annotations.NullMarked;
