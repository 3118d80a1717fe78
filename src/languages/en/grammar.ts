import type { Entry } from '../../language/automaton.ts';
import { lexicon } from '../../language/lexicon.ts';

/** The words that hold English sentences together. 'that' opens what is said and also clauses that belong to a noun. */
export const grammar: Entry[] = lexicon(
  {
    that: ['that', 'how', 'whether', 'as to how', 'the fact that'],
    relative: ['that', 'which', 'who', 'whose', 'whom', 'where'],
    subordinator: ['because', 'if', 'unless', 'so that', 'in order to', 'so as to', 'although', 'though', 'even though', 'given that', 'provided that', 'whereas', 'whether', 'as if', 'lest', 'in case', 'considering that', 'such that'],
    temporal: ['when', 'while', 'after', 'before', 'until', 'once', 'as soon as', 'whenever', 'upon', 'following', 'ahead of', 'prior to', 'since'],
    conjunction: ['and', 'but', 'or', 'as well as', 'yet', 'nor', 'and/or', '&', 'and also', 'and then', 'and that'],
    preposition: [
      'in', 'on', 'at', 'of', 'from', 'about', 'over', 'under', 'between', 'among', 'amongst', 'against', 'through', 'into', 'during', 'for', 'without', 'within', 'toward', 'towards', 'regarding', 'concerning', 'including', 'despite', 'like', 'unlike', 'across', 'around', 'near', 'via', 'per', 'on behalf of', 'because of', 'than', 'as', 'following', 'ahead of', 'alongside', 'besides', 'except', 'beyond', 'throughout', 'amid',
      'outside', 'inside', 'behind', 'above', 'below', 'beside', 'upon', 'onto', 'off', 'after', 'before', 'since', 'until', 'because of', 'due to', 'thanks to', 'in response to', 'with regard to', 'with respect to', 'in support of', 'in favor of', 'in favour of', 'instead of', 'as part of', 'in addition to', 'such as', 'based on', 'out of', 'in front of', 'in light of', 'in view of', 'in the context of', 'in terms of', 'hosted by', 'led by', 'chaired by', 'headed by', 'called',
    ],
    with: ['with', 'together with', 'along with', 'jointly with'],
    to: ['to'],
    by: ['by'],
    of: ['of'],
    article: ['the', 'a', 'an', 'his', 'her', 'their', 'its', 'our', 'my', 'your'],
    possessive: ["'s", "'"],
    side: ['side', 'party', 'delegation', 'government', 'Government', 'leadership', 'authorities', 'leader', 'administration', 'counterpart', 'presidency'],
    'time-point': ['in', 'within', 'ago', 'earlier', 'later', 'last', 'past', 'next', 'coming', 'previous', 'before', 'every'],
    parenthesis: [],
    consequence: ['then'],
    example: ['for example', 'for instance'],
    demonstrative: [],
    perfective: ['has', 'have', 'had'],
    elaboration: ['because', 'thus', 'therefore', 'this is why', 'that is why', 'after all', 'for this reason', 'hence', 'as a result', 'accordingly', 'consequently'],
    discourse: [
      'in addition', 'additionally', 'furthermore', 'moreover', 'however', 'meanwhile', 'at the same time', 'in turn', '{in|for} {his|her|its|their} {turn|part}', 'in particular', 'also', 'in this context', 'in this regard', 'in this respect', 'in this connection', 'in that regard', 'in conclusion', 'finally', 'lastly', 'first', 'first of all', 'second', 'secondly', 'third', 'thirdly', 'then', 'further', 'on the other hand', 'on the one hand', 'separately', 'besides', 'nevertheless', 'nonetheless',
      'at the beginning of the {conversation|meeting|call|talks}', 'during {the|their|today’s} {meeting|call|conversation|talks|discussion|negotiations|phone call|telephone conversation|phone conversation|visit|discussions}', 'in {the|their} {conversation|call|meeting|talks}', 'in the course of the {conversation|talks|meeting}', 'at the {meeting|talks|outset}', 'when it comes to', 'above all', 'as for', 'in general', 'on this occasion', 'again', 'once again', 'so', 'but', 'and', 'yet', 'still', 'in fact', 'indeed', 'of course', 'that said', 'on this note', 'to this end', 'to that end', 'in light of this', 'in view of this', 'in response', 'beyond the current conflict', 'among other things',
      'special attention was paid to', 'on bilateral {relations|ties|issues}', 'on {the|} {bilateral|economic|regional|international} {front|agenda}', 'with that in mind', 'against this backdrop', 'against this background', 'under these circumstances', 'in these circumstances', 'in his opinion', 'in his view', 'in her view', 'notably', 'importantly', 'specifically', 'similarly', 'likewise', 'as always', 'at that', 'especially', 'naturally', 'today', 'earlier', 'later', 'now',
    ],
    adverb: [
      'also', 'again', 'once again', 'once more', 'further', 'repeatedly', 'strongly', 'warmly', 'then', 'now', 'already', 'always', 'still', 'especially', 'specifically', 'particularly', 'in particular', 'sincerely', 'highly', 'fully', 'both', 'jointly', 'clearly', 'firmly', 'deeply', 'explicitly', 'personally', 'publicly', 'separately', 'briefly', 'consistently', 'actively', 'recently', 'previously', 'later', 'earlier', 'today', 'yesterday', 'first', 'finally', 'therefore', 'thus', 'however', 'even', 'just', 'only', 'too', 'in turn', 'in detail', 'at length', 'additionally', 'subsequently',
      'has', 'have', 'had', 'has also', 'have also', 'has repeatedly', 'immediately', 'unequivocally', 'categorically', 'resolutely', 'reportedly', 'openly', 'directly', 'simply', 'fully', 'closely', 'all', 'each', 'respectively', 'likewise', 'similarly', 'rightly', 'frankly', 'candidly', 'expressly', 'solemnly', 'earnestly', 'never', 'sharply', 'often', 'generally', 'mutually', 'unanimously', 'in principle', 'on Monday', 'on Tuesday', 'on Wednesday', 'on Thursday', 'on Friday', 'on Saturday', 'on Sunday', 'furthermore', 'moreover', 'meanwhile', 'accordingly',
    ],
    interrogative: ['why'],
    additive: ['also', 'too', 'as well'],
    negation: ['not', 'never', 'no', 'cannot', 'neither'],
    copula: ['is', 'are', 'was', 'were', 'be', 'been', 'remains', 'remain', 'remained', 'being'],
    ability: ['can', 'could', 'may', 'might', 'able to'],
    future: ['will', 'shall', 'is going to', 'are going to'],
    reciprocal: ['each other', 'one another', 'mutually'],
  },
  word => ({ kind: 'grammar', word }),
);
