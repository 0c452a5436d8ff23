/** One text before and after, with what went and what came marked by colour, line and, for screen readers, a word. */
import { useMemo } from 'react';
import { compareTexts, type TextPiece } from '#shared/compare/compareTexts.ts';

/** Of a long text that stayed the same, so much is shown beside a change. */
const CONTEXT = 60;

function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  if (text.length <= CONTEXT * 2 + 10) return text;
  const start = isFirst ? '' : text.slice(0, CONTEXT);
  const end = isLast ? '' : text.slice(-CONTEXT);
  return `${start} …… ${end}`;
}

interface PieceProps {
  readonly piece: TextPiece;
  readonly ofEquals: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

function Piece({ piece: { kind, text }, ofEquals, isFirst, isLast }: PieceProps) {
  if (kind !== 'same' && ofEquals) return <mark className={`piece-${kind}`}><span className="visually-hidden">不同：</span>{text}</mark>;
  if (kind === 'removed') return <del className="piece-removed"><span className="visually-hidden">删去：</span>{text}</del>;
  if (kind === 'added') return <ins className="piece-added"><span className="visually-hidden">新增：</span>{text}</ins>;
  return <>{shortened(text, isFirst, isLast)}</>;
}

function Side({ pieces, without, ofEquals }: { readonly pieces: readonly TextPiece[]; readonly without: TextPiece['kind']; readonly ofEquals: boolean }) {
  const shown = pieces.filter(({ kind }) => kind !== without);
  if (shown.length === 0) return <p className="soft">（空）</p>;
  return <p className="changed-text">{shown.map((piece, index) => <Piece key={index} piece={piece} ofEquals={ofEquals} isFirst={index === 0} isLast={index === shown.length - 1} />)}</p>;
}

export function ChangedText({ before, after, ofEquals }: { readonly before: string; readonly after: string; readonly ofEquals: boolean }) {
  const pieces = useMemo(() => compareTexts(before, after), [before, after]);
  return (
    <div className="changed-sides">
      <Side pieces={pieces} without="added" ofEquals={ofEquals} />
      <Side pieces={pieces} without="removed" ofEquals={ofEquals} />
    </div>
  );
}
