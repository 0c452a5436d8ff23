/** A table of records as it was filled in, each row with the way to change it. */
import { Button } from 'antd';
import type { Finding } from '#shared/validation/finding.ts';
import { FindingIcon } from '#renderer/components/FindingIcon.tsx';
import { useNavigation } from '#renderer/navigation/navigation.ts';
import { FoldedText } from './FoldedText.tsx';
import type { ReviewSection } from './reviewSections.ts';

export interface ReviewTableProps {
  readonly table: Extract<ReviewSection, { readonly kind: 'table' }>;
  readonly findings: ReadonlyMap<string, Finding>;
}

export function ReviewTable({ table: { title, headings, rows }, findings }: ReviewTableProps) {
  const { goToPlace } = useNavigation();
  return (
    <div className="review-table" tabIndex={0} role="region" aria-label={`${title}的各行`}>
      <table>
        <thead><tr>{headings.map((heading) => <th key={heading} scope="col">{heading}</th>)}<th><span className="visually-hidden">修改</span></th></tr></thead>
        <tbody>
          {rows.map(({ place, places, label, cells }) => {
            const found = places.map((cell) => findings.get(cell)).find((finding) => finding !== undefined);
            return (
              <tr key={place}>
                {cells.map((text, index) => <td key={headings[index]}><FoldedText text={text} label={`${label}${headings[index] ?? ''}`} /></td>)}
                <td className="review-change">
                  {found && <span title={found.message}><FindingIcon severity={found.severity} /></span>}
                  <Button type="link" size="small" aria-label={`修改${label}`} onClick={() => goToPlace(found?.place ?? place)}>修改</Button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
